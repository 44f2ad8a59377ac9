// SPDX-License-Identifier: Apache-2.0
/** Hotlines and counsellors: their languages and hours. */
@NullMarked
package org.wego.kiosk.model.hotline;

import org.jspecify.annotations.NullMarked;
