// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a value was found.
 *
 * @param file in which file
 * @param at its JSON pointer; to be asked only while the value is told
 */
public record JsonLocation(PackFile file, Supplier<String> at) {

    public String pointer() {
        return at.get();
    }

    /** The text that stands below this place in the file, whether or not the record could be read. */
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
