// SPDX-License-Identifier: Apache-2.0
/**
 * What the lobby checks ten seconds after its start: typefaces, content, sound, voice, films, display, touch and clock.
 */
@NullMarked
package org.wego.kiosk.lobby.selftest;

import org.jspecify.annotations.NullMarked;
