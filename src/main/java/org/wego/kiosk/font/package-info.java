// SPDX-License-Identifier: Apache-2.0
/** Which font draws a language, which characters a font has, and where its lines may break. */
@NullMarked
package org.wego.kiosk.font;

import org.jspecify.annotations.NullMarked;
