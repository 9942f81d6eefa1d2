package org.lscb.report.validation;

import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;

/**
 * What a year's numbers are held against.
 *
 * @param datasets this year's
 * @param files as they were written
 * @param earlier what last year's folder recorded, read with this year's definitions; empty where
 *     there is no such folder
 */
public record Evidence(Datasets datasets, List<DataFile> files, Optional<Datasets> earlier) {

  /** Copies the list. */
  public Evidence {
    files = List.copyOf(files);
  }
}
