package transcripts

import (
	"strconv"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// certificate signs what a command names last, as the committee of an epoch would: as
// locked, or with kind=closed as locked and closed; or it is empty, and stands for one
// that certify was shown (kind=shown). Nobody signs a forgery.
func (s *story) certificate(c *command, name string, h checkpoint.Header) bindings.Certificate {
	c.t.Helper()
	kind := lock.Locked
	switch word := c.word("kind", "locked"); word {
	case "locked":
	case "closed":
		kind = lock.Closed
	case "shown":
		return bindings.Certificate{Signers: new0()}
	default:
		c.fatalf("kind=%s: locked, closed or shown", word)
	}
	if s.forged[name] {
		c.fatalf("nobody locked %s: there is no certificate of it", name)
	}
	tip := read(c.t, s, s.abi.PackTip(), s.abi.UnpackTip)
	chain := protocol.ChainID(s.l1.Params.L1ChainID, s.l1.Deployment.Rollup, c.number("restarts", tip.Restarts))
	cert := &lock.Certificate{Height: 10, Extension: lock.NewExtension(kind, c.number("epoch", h.Epoch), h.Hash()), Signers: []byte{0}}
	digest := lock.Digest(chain, cert.Height, cert.Round, cert.Extension)
	for _, position := range s.signers(c) {
		cert.Signers[0] |= 1 << position
		signature, err := crypto.Sign(digest[:], s.l1.Attesters[position])
		require.NoError(c.t, err)
		cert.Signatures = append(cert.Signatures, [lock.SignatureSize]byte(signature))
	}
	return bindings.FromCertificate(cert, s.l1.Committee)
}

// signers are the positions of those who sign: the first three of the four, unless told.
func (s *story) signers(c *command) []int {
	c.t.Helper()
	if !c.has("signers") {
		return []int{0, 1, 2}
	}
	var out []int
	for _, word := range c.list("signers") {
		position, err := strconv.Atoi(word)
		if err != nil || position >= l1test.Members {
			c.fatalf("signers=%s: positions below %d", word, l1test.Members)
		}
		out = append(out, position)
	}
	return out
}
