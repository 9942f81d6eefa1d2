package org.lscb.report.dataset;

import org.lscb.report.yaml.YamlNode;

/**
 * One file of the board's data folder, read as YAML.
 *
 * @param file relative to the board's folder
 */
public record DataFile(String file, YamlNode.Mapping content) {}
