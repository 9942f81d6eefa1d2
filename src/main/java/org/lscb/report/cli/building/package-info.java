/**
 * Builds one report or several and tells what came of it. Start with {@link
 * org.lscb.report.cli.building.SeveralBuilds}.
 */
package org.lscb.report.cli.building;
