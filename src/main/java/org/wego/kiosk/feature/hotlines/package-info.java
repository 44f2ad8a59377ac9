// SPDX-License-Identifier: Apache-2.0
/** Who speaks the language of the visitor, and when. */
@NullMarked
package org.wego.kiosk.feature.hotlines;

import org.jspecify.annotations.NullMarked;
