// SPDX-License-Identifier: Apache-2.0
/** Opening hours, holidays, and what they say about a moment. */
@NullMarked
package org.wego.kiosk.model.hours;

import org.jspecify.annotations.NullMarked;
