package aztec

// Quorum is the number of attesting members that n committee members need:
// floor(2n/3)+1.
func Quorum(n int) int {
	return 2*n/3 + 1
}
