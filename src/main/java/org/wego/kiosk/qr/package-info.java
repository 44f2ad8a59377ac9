// SPDX-License-Identifier: Apache-2.0
/**
 * What a visitor's phone gets from the kiosk, and the QR code that carries it; no network is involved.
 *
 * <p>May use {@code model}, ZXing and ez-vcard.
 */
@NullMarked
package org.wego.kiosk.qr;

import org.jspecify.annotations.NullMarked;
