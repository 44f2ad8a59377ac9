// SPDX-License-Identifier: Apache-2.0
/** Reception's window as a whole: its parts put together, with the system and the content around them. */
@NullMarked
package org.wego.kiosk.desk.app;

import org.jspecify.annotations.NullMarked;
