// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import org.wego.kiosk.ui.Icon;

/** A line about a call, or about reception. */
record CallLine(Icon icon, String words) {}
