// Takes away what a mention refers to or may refer to, before it is said anew.
// @param mention string
MATCH (:Mention {key: $mention})-[r:REFERS_TO|MAY_REFER_TO]->()
DELETE r
