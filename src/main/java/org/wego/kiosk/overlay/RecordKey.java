// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.regex.Pattern;

/**
 * The name of a record.
 *
 * @param subject what kind of record it is, for example {@code bus-lines}
 * @param id its own name, unique in the subject
 */
public record RecordKey(String subject, String id) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public RecordKey {
        if (!isName(subject) || !isName(id)) {
            throw new IllegalArgumentException("'" + subject + "." + id
                    + "' is not the name of a record: lower-case letters, digits and single hyphens");
        }
    }

    /** Whether a word can be an id: so short and simple that it is a file name on every system. */
    public static boolean isName(String word) {
        return word.length() <= LONGEST && WORD.matcher(word).matches();
    }

    /** {@code bus-lines.471}: the name of its file; never one that a system keeps for itself. */
    String fileName() {
        return subject + "." + id;
    }

    @Override
    public String toString() {
        return fileName();
    }
}
