// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * A text as written in a file.
 *
 * @param place the file and the key or pointer in it
 * @param lang its language; empty if it is the same in all languages
 * @param text the text itself
 */
public record WrittenText(String place, Optional<Lang> lang, String text) {}
