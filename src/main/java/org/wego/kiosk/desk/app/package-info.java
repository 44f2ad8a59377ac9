// SPDX-License-Identifier: Apache-2.0
/** Reception's window as a whole: assembles its parts and connects them with the desktop and the content. */
@NullMarked
package org.wego.kiosk.desk.app;

import org.jspecify.annotations.NullMarked;
