// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.function.Supplier;

/**
 * Where a value was found.
 *
 * @param file in which file
 * @param at its JSON pointer; to be asked only while the value is told
 */
record Place(PackFile file, Supplier<String> at) {

    String pointer() {
        return at.get();
    }

    void error(String below, String message, String hint) {
        file.error(pointer() + below, message, hint);
    }

    void warning(String below, String message, String hint) {
        file.warning(pointer() + below, message, hint);
    }

    @Override
    public String toString() {
        return file.path() + " " + pointer();
    }
}
