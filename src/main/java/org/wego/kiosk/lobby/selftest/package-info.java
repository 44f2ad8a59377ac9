// SPDX-License-Identifier: Apache-2.0
/** The self-test ten seconds after the start: fonts, content, sound, voice, films, display, touch and clock. */
@NullMarked
package org.wego.kiosk.lobby.selftest;

import org.jspecify.annotations.NullMarked;
