// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;

/**
 * The findings that harm a visitor in the same way.
 *
 * @param harm what they do to a visitor
 * @param name the name of the group
 * @param explanation what happens to a visitor, in one sentence
 * @param rows the findings
 * @param total the number of findings, those that the filter leaves out included
 */
record QualityGroup(Impact harm, String name, String explanation, List<QualityRow> rows, int total)
        implements
        QualityNode {

    QualityGroup {
        rows = List.copyOf(rows);
    }
}
