// SPDX-License-Identifier: Apache-2.0
/**
 * Fetches releases of a content pack from a folder or a web server, all or nothing.
 *
 * <p>{@code ReleaseFetcher} fetches once what is newer; {@code ReleaseStore} keeps what was fetched and finds the pack
 * to show. A release is used only if a trusted key has signed it, and only as it was signed. May import {@code
 * org.wego.kiosk.release}, {@code org.wego.kiosk.json}, {@code org.wego.kiosk.pack} and {@code org.wego.kiosk.files};
 * does not depend on windows.
 */
@NullMarked
package org.wego.kiosk.release.fetch;

import org.jspecify.annotations.NullMarked;
