// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.nio.file.Path;
import org.wego.kiosk.release.ReleaseManifest;

/**
 * A release on the disk of a kiosk, whose files are as they were signed.
 *
 * @param folder of the pack, which nothing edits
 */
public record StoredRelease(ReleaseManifest manifest, Path folder) {}
