/**
 * What the office does when a fault is seen in a document that is out: correct its form by a letter, replace it by a
 * document of the same kind, or recall it (Nghị định 30/2020/NĐ-CP, điều 18). The documents themselves go the way of
 * every document; which one puts which other right is kept in {@code document}.
 */
package vn.doithoai.remedy;
