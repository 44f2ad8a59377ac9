// SPDX-License-Identifier: Apache-2.0
/** The parts of which the reading rules of a language are made: words, numbers, units, telephone numbers. */
@NullMarked
package org.wego.kiosk.reading.rule;

import org.jspecify.annotations.NullMarked;
