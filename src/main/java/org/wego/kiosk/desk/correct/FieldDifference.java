// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;

/**
 * A field that differs between two versions of a record.
 *
 * @param name the name of the field in the form
 * @param before the old value in words, without the lines that are the same in both; empty if there was none
 * @param after the new value, likewise
 */
record FieldDifference(String name, List<String> before, List<String> after) {

    FieldDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
