// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

/**
 * A rule for the values of a pack that their types cannot express.
 *
 * <p>An instance is used for one reading of one pack. It receives every value of every file, in the order of
 * {@link FileType}, and reports problems at the location of the value.
 */
public interface Rule {

    /** Receives a record, a text or another value. */
    void onValue(Object value, JsonLocation location);

    /** Receives an element of a list that could not be read. */
    default void onSkippedElement(Class<?> type, JsonLocation location) {}

    /** Called when a file of this type could not be read, so that some of its records are unknown. */
    default void onUnreadFile(FileType type) {}

    /** Called after all values of the file. */
    default void onEndOfFile(PackFile file) {}
}
