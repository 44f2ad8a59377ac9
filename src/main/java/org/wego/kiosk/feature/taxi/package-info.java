// SPDX-License-Identifier: Apache-2.0
/** Taking a taxi, and the way home at night. */
@NullMarked
package org.wego.kiosk.feature.taxi;

import org.jspecify.annotations.NullMarked;
