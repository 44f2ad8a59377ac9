// SPDX-License-Identifier: Apache-2.0
/** The building blocks of the reading rules of a language: words, numbers, units, telephone numbers. */
@NullMarked
package org.wego.kiosk.reading.rule;

import org.jspecify.annotations.NullMarked;
