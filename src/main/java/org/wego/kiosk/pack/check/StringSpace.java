// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/** Measures, in the font of its language, whether an interface string fits where it is shown. */
@FunctionalInterface
public interface StringSpace {

    /** Accepts every string. */
    StringSpace UNMEASURED = (_, _, _) -> Optional.empty();

    /**
     * Why a string does not fit on the narrowest button or line that shows it; empty when it fits.
     *
     * @param key the key of the string
     * @param words the string with its placeholders
     */
    Optional<String> lacking(Lang lang, String key, String words);
}
