package org.lscb.report.diagnostic.format;

import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;

/**
 * A problem as other programs are told of it.
 *
 * @param diagnostic the problem, its files named from the working directory
 * @param who who can mend it, where that is known
 */
public record Finding(Diagnostic diagnostic, Optional<String> who) {}
