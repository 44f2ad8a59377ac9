// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/** Whether an interface string has room where it is shown, measured in the typeface of its language. */
@FunctionalInterface
public interface StringSpace {

    /** Enough for every string. */
    StringSpace UNMEASURED = (_, _, _) -> Optional.empty();

    /**
     * Why a string does not fit on the narrowest button or line that shows it; empty when it does.
     *
     * @param key of the string
     * @param words with placeholders
     */
    Optional<String> lacking(Lang lang, String key, String words);
}
