package txmgr

import "encoding/json"

// firstJournal is the file of the time when the publisher kept a journal of its
// own. What it noted about a transaction stood among the attempt's fields.
type firstJournal struct {
	Flights []*struct {
		Nonce    uint64            `json:"nonce"`
		Attempts []json.RawMessage `json:"attempts"`
		SentAt   uint64            `json:"sent_at"`
		Included *inclusion        `json:"included"`
		Counted  bool              `json:"counted"`
	} `json:"flights"`
}

// firstSender is the name of the only sender of that time.
const firstSender = "publisher"

// readFirstJournal takes each attempt as it stands for its tag: the publisher finds
// its notes there under the names they always had.
func readFirstJournal(data []byte) ([]*record, error) {
	var file firstJournal
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	var out []*record
	for _, f := range file.Flights {
		if f == nil {
			continue
		}
		r := &record{Nonce: f.Nonce, Sender: firstSender, SentAt: f.SentAt, Included: f.Included, Told: f.Counted}
		for _, raw := range f.Attempts {
			var a attempt
			if err := json.Unmarshal(raw, &a); err != nil {
				return nil, err
			}
			a.Tag = raw
			r.Attempts = append(r.Attempts, a)
		}
		out = append(out, r)
	}
	return out, nil
}
