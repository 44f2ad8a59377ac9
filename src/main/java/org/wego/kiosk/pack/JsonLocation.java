// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The place of a value: a file and a JSON pointer.
 *
 * @param file the file that holds the value
 * @param at supplies the JSON pointer; only valid while the listener is called with the value
 */
public record JsonLocation(PackFile file, Supplier<String> at) {

    public String pointer() {
        return at.get();
    }

    /** The text at a relative pointer in the file, even when the record could not be read. */
    public Optional<String> text(String below) {
        return file.tree().flatMap(tree -> tree.text(pointer() + below));
    }

    public void error(ProblemCode code, String below, String message, String hint) {
        file.error(code, pointer() + below, message, hint);
    }

    public void warning(ProblemCode code, String below, String message, String hint) {
        file.warning(code, pointer() + below, message, hint);
    }

    @Override
    public String toString() {
        return file.path() + " " + pointer();
    }
}
