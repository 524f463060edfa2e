package signer

import "github.com/ethereum/go-ethereum/common/hexutil"

// Share is the signed extension of one of this key's pre-commits.
type Share struct {
	Height    int64         `json:"height"`
	Round     int32         `json:"round"`
	Extension hexutil.Bytes `json:"extension"`
	Signature hexutil.Bytes `json:"signature"`
}

// sharesPerHeight bounds what is kept of a height that takes many rounds: nobody
// counts more of a member's shares.
const sharesPerHeight = 4

// keepShare adds a share to those of its height, oldest first.
func keepShare(shares map[int64][]Share, s Share) {
	own := shares[s.Height]
	own = append(own, s)
	shares[s.Height] = own[max(0, len(own)-sharesPerHeight):]
}
