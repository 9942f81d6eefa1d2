package org.lscb.report.dataset;

import java.util.Optional;
import org.lscb.report.dataset.csv.CsvTable;
import org.lscb.report.yaml.YamlNode;

/**
 * One file of the board's data folder, read as YAML.
 *
 * @param file relative to the board's folder
 * @param table the published file that it is read from, if it names one that could be read
 */
public record DataFile(String file, YamlNode.Mapping content, Optional<CsvTable> table) {}
