// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

/**
 * One rule that values of a pack must keep and that their types cannot express.
 *
 * <p>A rule is made for one reading of one pack. It is told of every value of every file, in the order of
 * {@link Subject}, and reports what it finds at the place.
 */
interface Rule {

    /** A record, a text or another value. */
    void found(Object value, Place place);

    /** An element of a list that could not be read. */
    default void lost(Class<?> type, Place place) {}

    /** Files of this subject could not be read, so not all its records are known. */
    default void unread(Subject subject) {}

    /** All values of the file have been told. */
    default void endOf(PackFile file) {}
}
