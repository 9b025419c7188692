/**
 * Packages for the electronic exchange of documents between agencies: edXML as QCVN 102:2016/BTTTT (Thông tư
 * 10/2016/TT-BTTTT, sửa đổi bởi Thông tư 01/2022/TT-BTTTT) describes it. Only files are written here; there is no
 * connection to any gateway, and nothing is sent.
 */
package vn.doithoai.document.exchange;
