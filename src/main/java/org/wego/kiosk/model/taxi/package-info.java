// SPDX-License-Identifier: Apache-2.0
/** Taking a taxi: what to say and check, and fares. */
@NullMarked
package org.wego.kiosk.model.taxi;

import org.jspecify.annotations.NullMarked;
