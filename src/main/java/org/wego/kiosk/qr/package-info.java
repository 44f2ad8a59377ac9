// SPDX-License-Identifier: Apache-2.0
/**
 * The data that a visitor's phone receives from the kiosk, and the QR code that carries it. No network is involved.
 *
 * <p>May use {@code model}, ZXing and ez-vcard.
 */
@NullMarked
package org.wego.kiosk.qr;

import org.jspecify.annotations.NullMarked;
