// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * A text as somebody wrote it.
 *
 * @param place the file and the key or pointer in it
 * @param lang the language in which it is shown; empty for what reads the same in all
 * @param text what it says
 */
public record WrittenText(String place, Optional<Lang> lang, String text) {}
