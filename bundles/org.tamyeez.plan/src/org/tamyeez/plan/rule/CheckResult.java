package org.tamyeez.plan.rule;

import java.util.List;

/**
 * What checking one file gave.
 *
 * @param findings what was found, in order of place
 * @param waived   what was found and waived where it stands, in order of place
 */
public record CheckResult(List<Finding> findings, List<WaivedFinding> waived) {
}
