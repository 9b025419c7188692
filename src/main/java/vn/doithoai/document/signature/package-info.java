/**
 * Signed originals: PDFs that officials signed with their own tokens. This package verifies their signatures, holds
 * their text against the issued document and keeps them as the record. It signs nothing, draws neither seal nor
 * signature, and asks nothing of the network.
 */
package vn.doithoai.document.signature;
