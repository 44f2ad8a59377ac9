// SPDX-License-Identifier: Apache-2.0
/** Emergency messages over every screen: seen, heard, and closed by nobody in front of the kiosk. */
@NullMarked
package org.wego.kiosk.shell.emergency;

import org.jspecify.annotations.NullMarked;
