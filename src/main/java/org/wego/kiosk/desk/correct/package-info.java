// SPDX-License-Identifier: Apache-2.0
/**
 * Reception corrects a record here, beside the screen that visitors will see.
 *
 * <p>{@code OverlayEditingService} checks and saves with {@code overlay}; {@code LobbyRecordPreview} draws with
 * {@code desk.preview}. {@code ArchitectureTest} lists its dependencies.
 */
@NullMarked
package org.wego.kiosk.desk.correct;

import org.jspecify.annotations.NullMarked;
