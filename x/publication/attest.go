package publication

import "github.com/aztecd/aztecd/x/checkpoint"

// Attest says what the attestation blob of a publication carries of checkpoints in
// a row. Each brings the certificate that names it. Of the others all but the last
// are covered by the one after them; the last brings a descendant's certificate
// with the links there. What does not fit stays away, links first: L1 does not ask
// for certificates, and any later publication's covers what went before it.
func Attest(run []*Publishable) []checkpoint.Attestation {
	out := make([]checkpoint.Attestation, len(run))
	last := len(run) - 1
	for i, p := range run {
		if i == last || len(p.Links) == 0 {
			out[i].Certificate, out[i].Links = p.Certificate, p.Links
		}
	}
	if !fits(out) && len(out[last].Links) > 0 {
		out[last].Certificate, out[last].Links = nil, nil
	}
	for i := 0; i < last && !fits(out); i++ {
		out[i].Certificate = nil
	}
	return out
}

func fits(as []checkpoint.Attestation) bool {
	return len(checkpoint.EncodeAttestations(as)) <= checkpoint.MaxAttestationBytes
}
