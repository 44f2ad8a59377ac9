// SPDX-License-Identifier: Apache-2.0
/** The frame around a screen: header area, action bar, scaling to the window, pixel shift. */
@NullMarked
package org.wego.kiosk.shell.view;

import org.jspecify.annotations.NullMarked;
