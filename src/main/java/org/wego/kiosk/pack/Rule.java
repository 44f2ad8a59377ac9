// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

/**
 * One rule that values of a pack must keep and that their types cannot express.
 *
 * <p>A rule is made for one reading of one pack. It is told of every value of every file, in the order of
 * {@link FileType}, and reports what it finds at the place.
 */
public interface Rule {

    /** A record, a text or another value. */
    void onValue(Object value, JsonLocation location);

    /** An element of a list that could not be read. */
    default void onSkippedElement(Class<?> type, JsonLocation location) {}

    /** Files of this subject could not be read, so not all its records are known. */
    default void onUnreadFile(FileType subject) {}

    /** All values of the file have been told. */
    default void onEndOfFile(PackFile file) {}
}
