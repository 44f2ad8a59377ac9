// SPDX-License-Identifier: Apache-2.0
/** The content of a screen in blocks, and how it is laid out and broken over pages. */
@NullMarked
package org.wego.kiosk.ui.page;

import org.jspecify.annotations.NullMarked;
