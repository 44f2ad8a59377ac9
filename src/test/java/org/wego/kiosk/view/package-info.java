// SPDX-License-Identifier: Apache-2.0
/** What a visitor sees on each screen and can touch there, in each of its states. */
@NullMarked
package org.wego.kiosk.view;

import org.jspecify.annotations.NullMarked;
