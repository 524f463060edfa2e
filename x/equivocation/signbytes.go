package equivocation

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/lock"
)

// SignBytes is what the signature of a vote or a proposal covers: CometBFT's
// CanonicalVote or CanonicalProposal behind its length. Protobuf omits what is 0.
func (s *Signed) SignBytes(chainID string) []byte {
	proposal := s.Kind == Proposal
	body := []byte{0x08, byte(s.Kind)}
	body = fixed(body, 0x11, s.Height)
	body = fixed(body, 0x19, uint64(s.Round))
	tag := byte(0x22)
	if proposal {
		body = number(body, 0x20, uint64(int64(s.PolRound))) // a negative one takes all its 64 bits
		tag = 0x2a
	}
	if s.Block != (BlockID{}) { // a vote for none has no block id at all
		parts := message(number(nil, 0x08, uint64(s.Block.Parts)), 0x12, s.Block.PartsHash[:])
		body = message(body, tag, message(message(nil, 0x0a, s.Block.Hash[:]), 0x12, parts))
	}
	time := number(number(nil, 0x08, uint64(s.Seconds)), 0x10, uint64(s.Nanoseconds))
	body = message(body, tag+8, time)
	body = message(body, tag+16, []byte(chainID))
	return append(binary.AppendUvarint(nil, uint64(len(body))), body...)
}

// signer is the account whose signature it is, not ok when it is nobody's.
func (s *Signed) signer(chainID string) (common.Address, bool) {
	var digest common.Hash
	if s.Kind == Share {
		digest = lock.Digest(chainID, s.Height, s.Round, lock.Extension(s.Extension))
	} else {
		digest = crypto.Keccak256Hash(s.SignBytes(chainID))
	}
	return lock.Signer(digest, [lock.SignatureSize]byte(s.Signature))
}

// verify tells whether the member signed it.
func (s *Signed) verify(chainID string) bool {
	who, ok := s.signer(chainID)
	return ok && who == s.Member
}

func message(to []byte, tag byte, body []byte) []byte {
	return append(binary.AppendUvarint(append(to, tag), uint64(len(body))), body...)
}

func number(to []byte, tag byte, value uint64) []byte {
	if value == 0 {
		return to
	}
	return binary.AppendUvarint(append(to, tag), value)
}

func fixed(to []byte, tag byte, value uint64) []byte {
	if value == 0 {
		return to
	}
	return binary.LittleEndian.AppendUint64(append(to, tag), value)
}
