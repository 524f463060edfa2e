package ledger

// Params gives the encoded genesis parameters that a store was made with;
// ErrNoRecord when they were not kept.
func Params(r Reader) ([]byte, error) {
	return get(r, []byte{keyParams}, "genesis parameters", "")
}

// PutParams keeps the encoded genesis parameters.
func PutParams(w Writer, encoded []byte) error { return w.Set([]byte{keyParams}, encoded) }
