// SPDX-License-Identifier: Apache-2.0
/**
 * Releases of content packs: a signed list of files that lobbies fetch from a folder or from any web server.
 *
 * <p>{@code KeyFiles} makes and reads keys, {@code ReleasePublisher} makes a release, {@code ReleaseVerifier} accepts
 * or refuses one. Signatures are Ed25519. May import {@code org.wego.kiosk.json}, {@code org.wego.kiosk.pack} and
 * {@code org.wego.kiosk.files}; does not depend on windows or on a network.
 */
@NullMarked
package org.wego.kiosk.release;

import org.jspecify.annotations.NullMarked;
