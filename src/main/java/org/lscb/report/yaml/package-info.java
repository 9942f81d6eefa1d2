/**
 * YAML as nodes that know their line and column. Uses diagnostics only. Start with {@link
 * org.lscb.report.yaml.YamlReader}.
 */
package org.lscb.report.yaml;
