// SPDX-License-Identifier: Apache-2.0
/** One search over everything that the kiosk shows. */
@NullMarked
package org.wego.kiosk.feature.find;

import org.jspecify.annotations.NullMarked;
